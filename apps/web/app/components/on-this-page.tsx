import { useTexts } from '../texts/texts.ts';

export const OnThisPage = () => {
  const { onThisPage, text, amendments, recommendation, decision, budget, forwardings, history, asOf } =
    useTexts().resolution;
  const sections = [
    { id: 'text', title: text.title },
    { id: 'antraege', title: amendments.title },
    { id: 'empfehlung', title: recommendation.title },
    { id: 'entscheidung', title: decision.title },
    { id: 'haushalt', title: budget.title },
    { id: 'weiterleitungen', title: forwardings.title },
    { id: 'verlauf', title: history.title },
    { id: 'stand', title: asOf.title },
  ];
  return (
    <nav className="on-this-page" aria-label={onThisPage}>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a className="kern-link kern-link--small kern-link--no-visited-state" href={`#${id}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
