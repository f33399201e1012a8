import { WrongInput } from '../../wrong-input';
import type { BacktestPart } from '../part';
import { filesMatching } from '../files-matching';
import { reliabilityDiagram } from '../reliability-diagram';
import { calibration } from '../scores';
import { foretoldForward, iterationCases, learnt } from './foretold-iterations';
import { iterationFile, type IterationFile } from './iteration-file';
import { iterationsMarkdown } from './iterations-markdown';
import { iterationRows } from './iteration-row';

/**
 * `--iterations`: forecasts of whether iterations deliver less than their commitment, made at their start and while
 * they run. They use the team's own past and are learnt forward in time.
 */
export const iterationsPart: BacktestPart = async ({ iterations: paths }, say) => {
  if (paths === undefined) return null;
  const files: IterationFile[] = [];
  for (const path of paths.flatMap(filesMatching)) files.push(await iterationFile(path, say));
  const all = iterationCases(files);
  const predictions = foretoldForward(all.cases);
  if (predictions.length === 0) throw new WrongInput((asked) => asked('backtest.refused.no-earlier'));
  const rows = iterationRows(predictions, all);
  const coefficients = learnt(all.cases);
  const rejected = files.flatMap((file) => file.rejected);
  return {
    name: 'iterations',
    document: {
      iterations: rows,
      iterationCoefficients: coefficients,
      ...(rejected.length > 0 ? { iterationsRejected: rejected } : {}),
    },
    markdown: iterationsMarkdown(rows, coefficients, say),
    charts: [
      {
        file: 'iterations.svg',
        svg: reliabilityDiagram(say('backtest.iterations.chart'), calibration(predictions), say),
      },
    ],
  };
};
