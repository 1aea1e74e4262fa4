// Where the row that a notice is about can be seen.
const paths: Record<string, (id: string) => string> = {
  Need: (id) => `/needs/${id}`,
  Project: (id) => `/projects/${id}`,
  Offer: (id) => `/offers/${id}`,
  Experience: (id) => `/experiences/${id}`,
  Membership: () => '/people',
  Invitation: () => '/people',
  User: () => '/account',
  ApiKey: () => '/account/keys',
};

/** The path of a row below the language; undefined for a kind that has no page. */
export const rowPath = (noun: string, id: string): string | undefined => paths[noun]?.(encodeURIComponent(id));
