import { Skeleton } from '@mantine/core';
import { FormattedMessage } from 'react-intl';

const cards = ['first', 'second', 'third', 'fourth', 'fifth'];

/** A row of suggestions while they are worked out. */
export function SuggestionSkeleton(): React.JSX.Element {
  return (
    <div aria-busy>
      <p className="tb-hidden" role="status">
        <FormattedMessage id="ui.loading" />
      </p>
      <Skeleton height={26} width={180} mb={16} />
      <div className="tb-card-row">
        {cards.map((card) => (
          <Skeleton key={card} height={330} radius="lg" />
        ))}
      </div>
    </div>
  );
}
