import { Injectable } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';

/** Holds the description, which can be made only after every controller is there. */
@Injectable()
export class OpenApiShelf {
  #description: OpenAPIObject | null = null;

  get description(): OpenAPIObject {
    if (this.#description === null) throw new Error('The API is not described yet.');
    return this.#description;
  }

  put(description: OpenAPIObject): void {
    this.#description = description;
  }
}
