/**
 * For every answer. Pages replace the content security policy by one with their nonce.
 * @param {import('fastify').FastifyRequest} request
 */
export const securityHeaders = ({ protocol }) => ({
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  ...(protocol === 'https' && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
});
