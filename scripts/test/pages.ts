/** The stages that judge each page of the build. */
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { builtPages } from '../built-pages.ts';
import { judge } from '../sizes/judge.ts';
import { measurePages } from '../sizes/measure.ts';
import { pageByPage, type Outcome } from './stage.ts';

export function sizesOf(folder: string, base: string): Outcome {
  const sizes = measurePages(builtPages(folder), folder, base);
  return pageByPage(sizes.map((page) => ({ path: page.path, findings: judge(page) })));
}

export async function validHtml(folder: string): Promise<Outcome> {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const pages = builtPages(folder).map(async ({ path, file }) => {
    const { results } = await validator.validateFile(file);
    const messages = results.flatMap((result) => result.messages);
    return {
      path,
      findings: messages.map(
        ({ line, column, message, ruleId }) =>
          `${String(line)}:${String(column)} ${message} (${ruleId})`,
      ),
    };
  });
  return pageByPage(await Promise.all(pages));
}
