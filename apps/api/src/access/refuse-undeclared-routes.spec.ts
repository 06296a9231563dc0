import { describe, expect, it } from '@jest/globals';
import { Controller, Get } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { Admits } from './access.decorator.ts';
import { refuseUndeclaredRoutes } from './refuse-undeclared-routes.ts';

@Controller('declared')
class DeclaredController {
  @Get()
  @Admits('everybody')
  read(): string {
    return 'open';
  }
}

@Controller('whole')
@Admits(['administrator'])
class WhollyDeclaredController {
  @Get()
  read(): string {
    return 'for administrators';
  }
}

@Controller('forgotten')
class ForgottenController {
  @Get('first')
  @Admits('readers')
  first(): string {
    return 'open';
  }

  @Get('second')
  second(): string {
    return this.#secret();
  }

  #secret(): string {
    return 'whose?';
  }
}

const check = async (controllers: (new () => object)[]): Promise<void> => {
  const module = await Test.createTestingModule({ imports: [DiscoveryModule], controllers }).compile();
  refuseUndeclaredRoutes(module);
};

describe('a route that does not say whom it admits', () => {
  it('keeps the API from starting, and is named', async () =>
    expect(check([DeclaredController, ForgottenController])).rejects.toThrow(
      'Routes without @Admits: found ForgottenController.second, expected every route to say whom it admits.',
    ));

  it('is not found where every route or its controller says it', async () =>
    expect(check([DeclaredController, WhollyDeclaredController])).resolves.toBeUndefined());
});
