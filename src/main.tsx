import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './ui/tokens.css';
import './ui/fonts.css';
import './ui/base.css';

const root = document.getElementById('root');
/** The speaker's own window draws no graph, and so does not wait for what draws it. */
const isPresenter = location.hash.startsWith('#presenter=');
const coming = isPresenter
  ? import('./app/PresenterApp').then(({ PresenterApp }) => PresenterApp)
  : import('./app/App').then(({ App }) => App);
void coming.then((App) => {
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
});
