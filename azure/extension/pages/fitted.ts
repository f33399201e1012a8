/** Lets the frame grow and shrink with its content. */
export function fitted(fit: () => void): void {
  let height = 0;
  new ResizeObserver(() => {
    const now = document.body.scrollHeight;
    if (now === height) return;
    height = now;
    fit();
  }).observe(document.body);
}
