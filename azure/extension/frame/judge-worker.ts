import JudgeWorker from '../judge/worker?worker&inline';

/**
 * The worker of the judge, started when this module is imported. Pages import it first, so that it loads while they do.
 * It is created from a text: a frame without an origin of its own cannot load another worker.
 */
export const judgeWorker = new JudgeWorker({ name: 'bellwether-judge' });
