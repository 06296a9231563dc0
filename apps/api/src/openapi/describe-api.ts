import type { INestApplication } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { SESSION_COOKIE } from '../access/session-cookie.ts';

const frame = new DocumentBuilder()
  .setTitle('Beschlusswerk')
  .setDescription(
    'The life of council resolutions. Everything recorded is a fact with two clocks; answers that are no success are ' +
      'RFC 9457 problem details, in German unless Accept-Language prefers English.',
  )
  .setVersion('1')
  .setLicense('EUPL-1.2', 'https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12')
  .addCookieAuth(SESSION_COOKIE, { type: 'apiKey', in: 'cookie', name: SESSION_COOKIE }, 'session')
  .build();

/** What the code says of itself. Requests take no field that is not described. */
export const describeApi = (application: INestApplication): OpenAPIObject => {
  const description = SwaggerModule.createDocument(application, frame, {
    operationIdFactory: (_controller, method) => method,
  });
  const schemas = description.components?.schemas ?? {};
  for (const schema of Object.values(schemas)) {
    if (!('$ref' in schema) && schema.type === 'object') schema.additionalProperties ??= false;
  }
  return description;
};
