import type { Resolution } from '../../api/resolution.ts';
import { formatDay } from '../../formats/day.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { Section } from '../section.tsx';
import { AmendmentLink } from './amendment-link.tsx';

/** In which order each body voted on the amendments; left out while none was set. */
export const VotingOrders = ({ found }: { readonly found: Resolution }) => {
  const { voting: words, resolution } = useTexts();
  const language = useLanguage();
  const orders = found.votingOrders ?? [];
  if (orders.length === 0) return null;
  return (
    <Section id="reihenfolge" title={words.orders}>
      {orders.map(({ body, meetingDate, order, reason }, index) => (
        <div key={index} className="card">
          <h3 className="kern-heading-small">{resolution.vote.inBody(body, formatDay(meetingDate, language))}</h3>
          {reason !== null && <p className="kern-body">{words.differs(reason)}</p>}
          <ol className="kern-list kern-list--number">
            {order.map((amendmentId) => (
              <li key={amendmentId}>
                <AmendmentLink amendmentId={amendmentId} found={found} />
              </li>
            ))}
          </ol>
        </div>
      ))}
    </Section>
  );
};
