/** The small part of Citation.js that we use; its packages carry no types. */
declare module '@citation-js/core' {
  export const plugins: {
    input: {
      /** Runs the parser registered under `type`. Nothing is fetched unless a type that is an address is asked for. */
      data(input: unknown, type: string): unknown;
    };
  };
}
declare module '@citation-js/plugin-ris' {}
declare module '@citation-js/plugin-bibtex' {}
