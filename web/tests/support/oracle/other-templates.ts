/** Templates that differ from the bundle in a word of every page and in the name of every stylesheet. */
import { cp, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundleDir } from '../../../publisher/assemble.ts';
import { listFiles } from '../../../publisher/lib/files.ts';

const words = { before: 'Skip to the page’s content', after: 'Go to what the page is about' };

/** Makes them in `folder`, which must be empty or missing. */
export async function makeOtherTemplates(folder: string): Promise<string> {
  const templates = path.join(folder, 'templates');
  await cp(bundleDir, templates, { recursive: true, filter: (source) => source !== path.join(bundleDir, 'site') });
  await symlink(path.resolve(bundleDir, '../node_modules'), path.join(folder, 'node_modules'));
  const stylesheets = (await listFiles(path.join(templates, 'client'))).filter((file) => file.endsWith('.css'));
  for (const file of stylesheets) {
    await rename(path.join(templates, 'client', file), path.join(templates, 'client', renamed(file)));
  }
  let found = 0;
  for (const file of await listFiles(path.join(templates, 'server'))) {
    const code = await readFile(path.join(templates, 'server', file), 'utf8');
    if (code.includes(words.before)) found += 1;
    const changed = stylesheets.reduce(
      (text, name) => text.replaceAll(path.basename(name), path.basename(renamed(name))),
      code,
    );
    await writeFile(path.join(templates, 'server', file), changed.replaceAll(words.before, words.after));
  }
  if (found === 0) throw new Error(`No template says "${words.before}" any more. Choose other words here.`);
  return templates;
}

function renamed(file: string): string {
  return file.replace(/\.css$/, '-2.css');
}
