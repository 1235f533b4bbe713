/** What a script loads before it can run. */
import ts from 'typescript';

/**
 * The relative imports at the top of a script: what comes with it at once. What it imports later, when someone
 * asks for it, is not among them.
 */
export function importedFiles(source: string): string[] {
  const file = ts.createSourceFile('script.js', source, ts.ScriptTarget.Latest);
  return file.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const from = statement.moduleSpecifier;
    return from && ts.isStringLiteral(from) && from.text.startsWith('.') ? [from.text] : [];
  });
}
