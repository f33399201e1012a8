import '@atlaskit/css-reset';
import './page.css';
import './parts/list.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { applyColor } from './host/color-mode';
import { newQueryClient } from './query-client';

const element = document.getElementById('page');
if (element === null) throw new Error('The document has no element to draw in.');

// Loads the tokens first: without them the first paint would have no colours.
void applyColor().then(() => {
  createRoot(element).render(
    <StrictMode>
      <QueryClientProvider client={newQueryClient()}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
});
