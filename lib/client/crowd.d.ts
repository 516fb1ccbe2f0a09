// Made from the contracts by `npm run generate`; a test compares. Do not edit.
export interface paths {
    "/api/v3/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange credentials for a token
         * @description Needs no credential but what is in the body.
         */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange credentials for a token
         * @description Needs no credential but what is in the body.
         */
        post: operations["issueTokenAtRoot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all posts the caller may read
         * @description Needs the scope `posts`.
         */
        get: operations["listPosts"];
        put?: never;
        /**
         * Create a new post
         * @description Needs the scope `posts`.
         */
        post: operations["createPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all roles
         * @description Needs the scope `roles`.
         */
        get: operations["listCrowdRoles"];
        put?: never;
        /**
         * Create a role
         * @description Needs the scope `roles`.
         */
        post: operations["createCrowdRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a role
         * @description Needs the scope `roles`.
         */
        get: operations["getCrowdRole"];
        /**
         * Update a role
         * @description Needs the scope `roles`. What is left out keeps its value. A new name goes to everybody who has the role.
         */
        put: operations["updateCrowdRole"];
        post?: never;
        /**
         * Delete a role
         * @description Needs the scope `roles`. Its users have the role `user` from then on.
         */
        delete: operations["deleteCrowdRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a role can permit
         * @description *Extension.* Needs the scope `permissions` or `roles`.
         */
        get: operations["listPermissions"];
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
        Token: {
            /** @example 6bd1c0a5… */
            access_token: string;
            /** @example posts users */
            scope: string;
            /** @example 3600 */
            expires_in: number;
            /** @enum {string} */
            token_type: "Bearer";
        };
        Failure: {
            errors: {
                status: number;
                title: string;
                /** @description The same as `title`. */
                message: string;
                source?: {
                    /** @example /title */
                    pointer: string;
                };
            }[];
        };
        Post: {
            /** @example 17 */
            id: number;
            /** @example http://localhost:3000/api/v3/posts/17 */
            url: string;
            parent: components["schemas"]["Relation"];
            /** @example Need help */
            title: string;
            /** @example The road to the clinic is blocked. */
            content: string;
            /** @example 2014-11-11T08:40:51+00:00 */
            created: string;
            /** @example 2014-11-11T08:40:51+00:00 */
            updated: string | null;
            form: components["schemas"]["Relation"];
            user: components["schemas"]["Relation"];
            /** @example  */
            message: string;
            /** @example #2274b4 */
            color: string | null;
            /** @example report */
            type: string;
            /** @example need-help */
            slug: string;
            /** @example aino@example.com */
            author_email: string | null;
            /** @example Aino Berg */
            author_realname: string | null;
            /** @example published */
            status: string;
            /** @example en_us */
            locale: string;
            /**
             * @example [
             *       "member"
             *     ]
             */
            published_to: string[];
            /**
             * @example [
             *       1
             *     ]
             */
            completed_stages: number[];
            /**
             * @example {
             *       "AttributeID1": [
             *         "Value 1"
             *       ],
             *       "AttributeID2": [
             *         {
             *           "lat": "2.456",
             *           "lon": "1.234"
             *         }
             *       ]
             *     }
             */
            values: {
                [key: string]: unknown[];
            };
            tags: {
                /** @example 3 */
                id: number;
                /** @example http://localhost:3000/api/v3/tags/3 */
                url: string;
            }[];
            /**
             * @example [
             *       "1"
             *     ]
             */
            sets: string[];
            /** @example sms */
            source: string | null;
            /** @example 1 */
            contact: string | null;
            /**
             * @example [
             *       "read",
             *       "create",
             *       "search"
             *     ]
             */
            allowed_privileges: string[];
        };
        Relation: {
            /** @example 1 */
            id: string;
            /** @example http://localhost:3000/api/v3/forms/1 */
            url: string;
        } | null;
        Role: {
            /** @example 530 */
            id: number;
            /** @example http://localhost:3000/api/v3/roles/530 */
            url: string;
            /** @example analyst */
            name: string;
            /** @example Analyst */
            display_name: string;
            description: string | null;
            /**
             * @example [
             *       "Manage Users",
             *       "Manage Posts",
             *       "Manage Settings",
             *       "Bulk Data Import"
             *     ]
             */
            permissions: string[];
            /** @description Whether it came with the team: such a role cannot be deleted. */
            protected: boolean;
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "create",
             *       "update",
             *       "delete",
             *       "search"
             *     ]
             */
            allowed_privileges: string[];
        };
        Permission: {
            /** @example 530 */
            id: number;
            name: string;
            description: string;
        };
    };
    responses: {
        /** @description Malformed JSON or an unknown format */
        Refused400: {
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
                 *           "status": 400,
                 *           "title": "Malformed JSON or an unknown format",
                 *           "message": "Malformed JSON or an unknown format"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description No access token, or an invalid or expired one */
        Refused401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "status": 401,
                 *           "title": "No access token, or an invalid or expired one",
                 *           "message": "No access token, or an invalid or expired one"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The body is too large */
        Refused413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "status": 413,
                 *           "title": "The body is too large",
                 *           "message": "The body is too large"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description Too many requests; Retry-After says when to come again */
        Refused429: {
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
                 *           "status": 429,
                 *           "title": "Too many requests; Retry-After says when to come again",
                 *           "message": "Too many requests; Retry-After says when to come again"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description Not allowed */
        Refused403: {
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
                 *           "status": 403,
                 *           "title": "Not allowed",
                 *           "message": "Not allowed"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description Validation Error */
        Refused422: {
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
                 *           "status": 422,
                 *           "title": "Validation Error",
                 *           "message": "Validation Error"
                 *         },
                 *         {
                 *           "status": 422,
                 *           "title": "title is required",
                 *           "message": "title is required",
                 *           "source": {
                 *             "pointer": "/title"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description Refused */
        Refused404: {
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
                 *           "status": 404,
                 *           "title": "Refused",
                 *           "message": "Refused"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
    };
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
    issueToken: {
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
                 *       "grant_type": "client_credentials",
                 *       "client_id": "muster",
                 *       "client_secret": "secret",
                 *       "scope": "post,user"
                 *     }
                 */
                "application/json": {
                    /** @example client_credentials */
                    grant_type?: string;
                    client_id?: string;
                    client_secret?: string;
                    /** @description An e-mail address; for the grant `password`. */
                    username?: string;
                    password?: string;
                    /** @description By comma or space; everything but `migrate` by default. */
                    scope?: string | null;
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
                    "application/json": components["schemas"]["Token"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            413: components["responses"]["Refused413"];
            429: components["responses"]["Refused429"];
        };
    };
    issueTokenAtRoot: {
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
                 *       "grant_type": "client_credentials",
                 *       "client_id": "muster",
                 *       "client_secret": "secret",
                 *       "scope": "post,user"
                 *     }
                 */
                "application/json": {
                    /** @example client_credentials */
                    grant_type?: string;
                    client_id?: string;
                    client_secret?: string;
                    /** @description An e-mail address; for the grant `password`. */
                    username?: string;
                    password?: string;
                    /** @description By comma or space; everything but `migrate` by default. */
                    scope?: string | null;
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
                    "application/json": components["schemas"]["Token"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            413: components["responses"]["Refused413"];
            429: components["responses"]["Refused429"];
        };
    };
    listPosts: {
        parameters: {
            query?: {
                /** @description 20 by default, 1000 at most. */
                limit?: string;
                /** @description Counted from 0. */
                offset?: string;
                /** @description `asc` by default. */
                order?: string;
                /** @description `created` by default. */
                orderby?: "created" | "post_date" | "updated" | "id" | "title" | "status";
                /** @description Only posts that hold this text in title or content. */
                q?: string;
                /** @description `published` by default; `all` lifts it. */
                status?: string;
                /** @description Ids of forms, or `none`. */
                form?: string;
                /** @description Ids of users, `me` or `none`. */
                user?: string;
                /** @description Ids of posts that these belong to, or `none`. */
                parent?: string;
                /** @description One or more locales. */
                locale?: string;
                /** @description At this moment or before. */
                created_before?: string;
                /** @description At this moment or after. */
                created_after?: string;
                /** @description At this moment or before. */
                updated_before?: string;
                /** @description At this moment or after. */
                updated_after?: string;
                /** @description West, north, east, south: only posts with a place in this box. */
                bbox?: string;
                /** @description Latitude, longitude; with `within_km`. */
                center_point?: string;
                /** @description How far from `center_point` at most. */
                within_km?: string;
            };
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
                        /** @example 20 */
                        count: string;
                        results: components["schemas"]["Post"][];
                        /** @example 20 */
                        limit: string;
                        /** @example 0 */
                        offset: string;
                        /** @enum {string} */
                        order: "asc" | "desc";
                        /** @example created */
                        orderby: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        curr: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=20 */
                        next: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        prev: string;
                        /** @example 418 */
                        total_count: number;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    createPost: {
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
                 *       "title": "Need help",
                 *       "content": "Asrang VDC of Gorkha hasn't received any help yet. Need relief efforts",
                 *       "locale": "en_us",
                 *       "values": {
                 *         "AttributeID1": [
                 *           "Value 1",
                 *           "Value 2"
                 *         ],
                 *         "AttributeID2": [
                 *           {
                 *             "lat": "2.456",
                 *             "lon": "1.234"
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": {
                    title: string;
                    content: string;
                    slug?: string | null;
                    /** @enum {string|null} */
                    type?: "report" | null;
                    /** @enum {string|null} */
                    status?: "draft" | "published" | "archived" | null;
                    locale?: string | null;
                    form?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    form_id?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    user?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    user_id?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    parent?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    parent_id?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    /** Format: email */
                    author_email?: string | null;
                    author_realname?: string | null;
                    published_to?: string[] | null;
                    completed_stages?: unknown[] | null;
                    tags?: unknown[] | null;
                    values?: unknown[] | {
                        [key: string]: unknown[];
                    } | null;
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
                    "application/json": components["schemas"]["Post"];
                };
            };
            /** @description Done; the caller may not read the result */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    listCrowdRoles: {
        parameters: {
            query?: {
                /** @description 20 by default, 1000 at most. */
                limit?: string;
                /** @description Counted from 0. */
                offset?: string;
                /** @description `asc` by default. */
                order?: string;
                /** @description `id` by default. */
                orderby?: "id" | "name";
                /** @description Only what holds this text. */
                q?: string;
                /** @description Only roles with these names. */
                name?: string;
            };
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
                        /** @example 20 */
                        count: string;
                        results: components["schemas"]["Role"][];
                        /** @example 20 */
                        limit: string;
                        /** @example 0 */
                        offset: string;
                        /** @enum {string} */
                        order: "asc" | "desc";
                        /** @example created */
                        orderby: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        curr: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=20 */
                        next: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        prev: string;
                        /** @example 418 */
                        total_count: number;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    createCrowdRole: {
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
                 *       "name": "analyst",
                 *       "display_name": "Analyst",
                 *       "permissions": [
                 *         "Manage Posts"
                 *       ]
                 *     }
                 */
                "application/json": {
                    name: string;
                    display_name?: string | null;
                    description?: string | null;
                    /** @description Some of: Manage Users, Manage Posts, Manage Settings, Bulk Data Import. */
                    permissions?: string[] | null;
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
                    "application/json": components["schemas"]["Role"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    getCrowdRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
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
                    "application/json": components["schemas"]["Role"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    updateCrowdRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "permissions": [
                 *         "Manage Posts",
                 *         "Bulk Data Import"
                 *       ]
                 *     }
                 */
                "application/json": {
                    name?: string;
                    display_name?: string | null;
                    description?: string | null;
                    /** @description Some of: Manage Users, Manage Posts, Manage Settings, Bulk Data Import. */
                    permissions?: string[] | null;
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
                    "application/json": components["schemas"]["Role"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    deleteCrowdRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
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
                    "application/json": components["schemas"]["Role"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    listPermissions: {
        parameters: {
            query?: {
                /** @description 20 by default, 1000 at most. */
                limit?: string;
                /** @description Counted from 0. */
                offset?: string;
                /** @description `asc` by default. */
                order?: string;
                /** @description `id` by default. */
                orderby?: "id";
            };
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
                        /** @example 20 */
                        count: string;
                        results: components["schemas"]["Permission"][];
                        /** @example 20 */
                        limit: string;
                        /** @example 0 */
                        offset: string;
                        /** @enum {string} */
                        order: "asc" | "desc";
                        /** @example created */
                        orderby: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        curr: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=20 */
                        next: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        prev: string;
                        /** @example 418 */
                        total_count: number;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
}
