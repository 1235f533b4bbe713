/** `npm test`: runs every stage, or those that are named: `npm test build html`. Ends with 1 when a test failed. */
import { summary } from './test/counts.ts';
import { runStages } from './test/run.ts';
import { stages } from './test/stages.ts';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no stage "${unknown.join(', ')}". There are: ${stages.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(1);
}

const counts = await runStages(
  wanted.length > 0 ? stages.filter(({ name }) => wanted.includes(name)) : stages,
  (text) => process.stdout.write(text),
);
console.log(summary(counts));
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
