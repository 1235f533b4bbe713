/** `npm run check`: checks content/, or the folder given with --content. Ends with 1 when anything must be mended. */
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/source/content-folder.ts';
import { checkContent } from '../src/check/check-content.ts';
import { report } from '../src/check/report.ts';

const { values } = parseArgs({ options: { content: { type: 'string', default: contentFolder } } });
const dir = values.content.replace(/[\\/]+$/, '');
try {
  const findings = await checkContent(dir);
  console.log(report(findings, dir));
  process.exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
} catch (thrown) {
  if ((thrown as NodeJS.ErrnoException).code !== 'ENOENT') throw thrown;
  console.error(
    `There is no folder “${dir}” to check. Run this where content/ is, or name it: --content <folder>`,
  );
  process.exitCode = 1;
}
