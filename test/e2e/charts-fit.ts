/** Whether charts have got to the width of the window; none is narrower than 240 px. Runs in a frame. */
export function chartsFit(): boolean {
  return [...document.querySelectorAll('.bw-chart > svg')].every((chart) => {
    const room = Math.max(240, chart.parentElement?.clientWidth ?? 0);
    return chart.getBoundingClientRect().width <= room + 1;
  });
}
