/** The content of a frame whose resource has not been built, with instructions. */
export function missingScreen(resourcePath: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>This screen has not been built</title>
    <link rel="stylesheet" href="/__forge/missing-screen.css">
  </head>
  <body>
    <main>
      <h1>This screen has not been built</h1>
      <p><code>${resourcePath}</code> holds no <code>index.html</code>.</p>
      <p>Run <code>npm start</code> again: it builds whatever is missing, and shows what went wrong.</p>
    </main>
  </body>
</html>
`;
}
