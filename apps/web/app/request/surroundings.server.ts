import { createContext } from 'react-router';

/** What the web server knows about a request and a page cannot know by itself. */
export interface Surroundings {
  /** Origin of the API, without a path. */
  readonly apiUrl: string;
  /** Shown on error pages, so that a clerk can name it and the log line is found. */
  readonly correlationId: string;
  readonly clientAddress: string;
}

export const surroundingsContext = createContext<Surroundings>();
