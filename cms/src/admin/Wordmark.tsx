/** The product's name where Payload's logo would be: on the sign-in page. */
export function Wordmark() {
  return (
    <span style={{ fontSize: '2.25rem', fontWeight: 600, letterSpacing: '-0.02em', color: 'var(--theme-text)' }}>
      Wellcite
    </span>
  );
}

/** The same in a letter: at the head of each page. */
export function Initial() {
  return <span style={{ fontSize: '1.1rem', fontWeight: 700, color: 'var(--theme-text)' }}>W</span>;
}
