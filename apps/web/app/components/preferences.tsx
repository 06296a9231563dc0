import { useLanguage, useTexts } from '../texts/texts.ts';

interface Props {
  readonly address: string;
  readonly theme: 'light' | 'dark' | 'system';
}

/** Plain links that load the page anew: they work without script, and the page's language changes as a whole. */
export const Preferences = ({ address, theme }: Props) => {
  const { nav } = useTexts();
  const other = useLanguage() === 'de' ? 'en' : 'de';
  return (
    <ul className="preferences" aria-label={nav.settings}>
      <li>
        <a
          className="kern-link kern-link--small kern-link--no-visited-state"
          href={asking(address, 'lang', other)}
          lang={other}
        >
          {nav.otherLanguage}
        </a>
      </li>
      <li>
        <span className="preferences__label">{nav.theme}:</span>
        {(['light', 'dark', 'system'] as const).map((choice) => (
          <a
            key={choice}
            className="kern-link kern-link--small kern-link--no-visited-state"
            href={asking(address, 'theme', choice)}
            {...(choice === theme ? { 'aria-current': 'true' } : {})}
          >
            {nav.themes[choice]}
          </a>
        ))}
      </li>
    </ul>
  );
};

const asking = (address: string, name: string, value: string): string => {
  const [path = '/', query = ''] = address.split('?');
  const search = new URLSearchParams(query);
  search.set(name, value);
  return `${path}?${search.toString()}`;
};
