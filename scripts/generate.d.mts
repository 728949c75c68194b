/** Each generated file: its path and the text it should have. */
export function generatedFiles(): AsyncGenerator<readonly [path: string, text: string]>;
