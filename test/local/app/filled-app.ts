import { SetClock } from '../../../local/forge/background/run-until-idle';
import { createJira } from '../../../local/jira/create-jira';
import { smallSite } from '../jira/small-site';
import { anApp } from './an-app';

/** The app on the small site, which it has read and judged; its functions have to be built before. */
export async function filledApp() {
  const clock = new SetClock(0);
  const jira = createJira({ machineClock: clock.now, baseUrl: 'http://jira.test' });
  jira.load(smallSite());
  const app = anApp(jira, clock);
  app.install();
  await app.settle();
  return {
    app,
    clock,
    jira,
    async close(): Promise<void> {
      await app.close();
      jira.close();
    },
  };
}
