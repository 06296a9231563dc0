export type Language = 'de' | 'en';

const weightOf = (parameters: readonly string[]): number => {
  const quality = parameters.map((parameter) => /^\s*q=([01](?:\.\d{1,3})?)\s*$/.exec(parameter)?.[1]).find(Boolean);
  return quality === undefined ? 1 : Number(quality);
};

/** German unless English is asked for before it. */
export const languageOf = (acceptLanguage: string | undefined): Language => {
  const wanted = (acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.split(';');
      return { language: tag.trim().toLowerCase().split('-')[0], weight: weightOf(parameters) };
    });
  const weight = (language: Language): number =>
    Math.max(0, ...wanted.filter((range) => range.language === language).map((range) => range.weight));
  return weight('en') > weight('de') ? 'en' : 'de';
};
