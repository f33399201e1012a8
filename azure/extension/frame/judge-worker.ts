import JudgeWorker from '../judge/worker?worker&inline';

/**
 * The worker of the judge, begun when this is imported: pages import it first, so that it loads while they do. It is made
 * of a text: a frame without an origin of its own may load no other worker.
 */
export const judgeWorker = new JudgeWorker({ name: 'bellwether-judge' });
