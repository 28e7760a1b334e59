import { useEffect, useState } from 'react';
import { QueryClientProvider } from '@tanstack/react-query';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { RouterProvider } from 'react-router';
import { createQueryClient, keepFresh } from '../bridge/query-client.ts';
import { styleNonce } from '../ui/style-nonce.ts';
import { studioCssVariables, studioTheme } from '../ui/theme.ts';
import { askForHome } from './ask-for-home.ts';
import { DatabaseGate } from './database-gate.tsx';
import { FaultBoundary } from './fault-boundary.tsx';
import { createStudioRouter } from './routes.tsx';
import { WordsProvider } from './words-provider.tsx';

/** The whole window: look, words, data and routes around the shell. */
export function App(): React.JSX.Element {
  const [queryClient] = useState(startAsking);
  const [router] = useState(createStudioRouter);
  useEffect(() => keepFresh(queryClient), [queryClient]);
  return (
    <WordsProvider>
      <MantineProvider theme={studioTheme} cssVariablesResolver={studioCssVariables} defaultColorScheme="auto" getStyleNonce={styleNonce}>
        <Notifications position="bottom-right" containerWidth={330} limit={3} />
        <FaultBoundary>
          <QueryClientProvider client={queryClient}>
            <DatabaseGate>
              <RouterProvider router={router} />
            </DatabaseGate>
          </QueryClientProvider>
        </FaultBoundary>
      </MantineProvider>
    </WordsProvider>
  );
}

function startAsking(): ReturnType<typeof createQueryClient> {
  const client = createQueryClient();
  askForHome(client);
  return client;
}
