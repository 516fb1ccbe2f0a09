// Made from the contracts by `npm run generate`; a test compares. Do not edit.
export interface paths {
    "/api/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a new report
         * @description Needs a valid credential, and no scope.
         */
        post: operations["createReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The categories of the control centre, in its language where there is a name in it
         * @description Needs a valid credential, and no scope.
         */
        get: operations["listCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Failure: {
            errors: {
                /** @enum {string} */
                code: "INPUT_SCHEMA_VIOLATION" | "MISSING_INPUT_DATA" | "MISSING_REPORTER" | "NO_FILES_UPLOADED" | "REPORT_NOT_FOUND" | "UNAUTHORIZED" | "UNEXPECTED_ERROR";
                message?: string;
            }[];
        };
        /**
         * @example {
         *       "id": 1,
         *       "text": "Fire",
         *       "children": [
         *         {
         *           "id": 10,
         *           "text": "Building"
         *         }
         *       ]
         *     }
         */
        Category: {
            id: number;
            text: string;
            children: {
                id: number;
                text: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description The bucket this request was counted in: `q` requests may come at once, and it fills in `w` seconds (draft-ietf-httpapi-ratelimit-headers-11). */
        "RateLimit-Policy": string;
        /** @description `r` requests are left; after `t` seconds there is more. */
        RateLimit: string;
        /** @description Seconds until the next request has a chance. */
        "Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "data": {
                 *         "description": "Smoke from the roof of the boat shed",
                 *         "location": {
                 *           "x": 24.9384,
                 *           "y": 60.1699
                 *         },
                 *         "category": {
                 *           "category_id": 1,
                 *           "subcategory_id": 10
                 *         },
                 *         "mode": "live",
                 *         "reporter": {
                 *           "name": "Aino Virtanen",
                 *           "phone": "+358501234567"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": {
                    data: {
                        /** @description x is the longitude, y the latitude, WGS 84. */
                        location: {
                            x: number;
                            y: number;
                        };
                        category: {
                            category_id: number;
                            subcategory_id?: number | null;
                        };
                        description?: string | null;
                        /**
                         * @description The control centre; `live` by default.
                         * @enum {string|null}
                         */
                        mode?: "live" | "training" | null;
                        /** @description The one in distress or a first responder, in place of the reporter of the key. */
                        reporter?: {
                            name?: string | null;
                            /** @example +972501234567 */
                            phone: string;
                        } | null;
                    };
                    meta?: {
                        /** @description Extension. Kept for 24 hours. */
                        idempotency_key?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @example 17 */
                            report_id: number;
                        };
                        links: {
                            /**
                             * @description Opens this report and nothing else.
                             * @example http://localhost:3000/r/Xb3kQ9…
                             */
                            public: string;
                        };
                    };
                };
            };
            /** @description INPUT_SCHEMA_VIOLATION or MISSING_INPUT_DATA */
            400: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         {
                     *           "code": "MISSING_INPUT_DATA",
                     *           "message": "data.location: is required"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description UNAUTHORIZED or MISSING_REPORTER */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         {
                     *           "code": "UNAUTHORIZED",
                     *           "message": "UNAUTHORIZED or MISSING_REPORTER"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description A request with this idempotency key is still running */
            409: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         {
                     *           "code": "INPUT_SCHEMA_VIOLATION",
                     *           "message": "A request with this idempotency key is still running"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         {
                     *           "code": "INPUT_SCHEMA_VIOLATION",
                     *           "message": "The body is too large"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description This idempotency key was used for another request */
            422: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         {
                     *           "code": "INPUT_SCHEMA_VIOLATION",
                     *           "message": "This idempotency key was used for another request"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description Too many requests; Retry-After says when to come again */
            429: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         {
                     *           "code": "INPUT_SCHEMA_VIOLATION",
                     *           "message": "Too many requests; Retry-After says when to come again"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description UNEXPECTED_ERROR */
            500: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         {
                     *           "code": "UNEXPECTED_ERROR",
                     *           "message": "UNEXPECTED_ERROR"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Category"][];
                    };
                };
            };
            /** @description UNAUTHORIZED or MISSING_REPORTER */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         {
                     *           "code": "UNAUTHORIZED",
                     *           "message": "UNAUTHORIZED or MISSING_REPORTER"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description Too many requests; Retry-After says when to come again */
            429: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         {
                     *           "code": "INPUT_SCHEMA_VIOLATION",
                     *           "message": "Too many requests; Retry-After says when to come again"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description UNEXPECTED_ERROR */
            500: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         {
                     *           "code": "UNEXPECTED_ERROR",
                     *           "message": "UNEXPECTED_ERROR"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
}
