import './app/zod-without-eval.ts';
import '@fontsource-variable/instrument-sans/index.css';
import '@fontsource-variable/fraunces/opsz.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/components.css';
import './ui/list.css';
import './ui/swatch.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root');
createRoot(root).render(<App />);
