/** Commands as a person would type them: Codex reports `bash -lc 'npm test'`, a reader wants `npm test`. */
/** The script of a `<shell> -lc <script>` argv, else the words joined. */
export declare function readableCommand(argv: readonly string[]): string;
/** The same for a command that comes as one shell-quoted string. */
export declare function readableCommandLine(line: string): string;
