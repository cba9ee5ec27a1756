import { MinimalTemplate } from '@payloadcms/next/templates';

/** What is here before anybody can sign in: words, and no form. */
export function NoUserYet() {
  return (
    <MinimalTemplate>
      <h1 style={{ marginBottom: 'calc(var(--base) * 0.75)' }}>Nobody can sign in yet</h1>
      <p>
        The first admin is made by a link that is printed in the log. Whoever runs this server: set{' '}
        <code>ADMIN_EMAIL</code> to your address, start it again, and open the link that it prints.
      </p>
    </MinimalTemplate>
  );
}
