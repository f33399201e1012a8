import { requestJira } from '@forge/bridge';
import { createRoot } from 'react-dom/client';
import '../kit/kit.css';
import '../kit/charts/charts.css';
import './panel.css';
import { askItemHealth } from '../kit/backend';
import { followTheme, openIssue, place, watchIssue } from '../kit/host';
import { readUpdatedAt, readWords } from '../kit/names';
import { App } from './app';

void followTheme();

const root = document.getElementById('panel');
if (root !== null) {
  createRoot(root).render(
    <App
      place={place}
      askHealth={askItemHealth}
      readWords={(wanted) => readWords(requestJira, wanted)}
      readUpdatedAt={(issueId) => readUpdatedAt(requestJira, issueId)}
      watchIssue={watchIssue}
      openIssue={openIssue}
    />,
  );
}
