export declare const redisServer: string | null;
export declare const chromium: string | null;
