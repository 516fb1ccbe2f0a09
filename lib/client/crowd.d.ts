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
         * @description Needs a valid credential.
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
         * @description Needs a valid credential.
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Token: {
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
            id: number;
            url: string;
            parent: components["schemas"]["Relation"];
            title: string;
            content: string;
            /** @example 2014-11-11T08:40:51+00:00 */
            created: string;
            /** @example 2014-11-11T08:40:51+00:00 */
            updated: string | null;
            form: components["schemas"]["Relation"];
            user: components["schemas"]["Relation"];
            message: string;
            color: string | null;
            type: string;
            slug: string;
            author_email: string | null;
            author_realname: string | null;
            status: string;
            locale: string;
            published_to: string[];
            completed_stages: number[];
            values: {
                [key: string]: unknown[];
            };
            tags: {
                id: number;
                url: string;
            }[];
            sets: string[];
            source: string | null;
            contact: string | null;
            allowed_privileges: string[];
        };
        Relation: {
            /** @example 1 */
            id: string;
            url: string;
        } | null;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            /** @description Malformed JSON or an unknown format */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description No access token, or an invalid or expired one */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            /** @description Malformed JSON or an unknown format */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description No access token, or an invalid or expired one */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listPosts: {
        parameters: {
            query?: {
                /** @description 20 by default, 1000 at most. */
                limit?: string;
                /** @description Counted from 0. */
                offset?: string;
                order?: string;
                orderby?: "created" | "post_date" | "updated" | "id" | "title" | "status";
                q?: string;
                /** @description `published` by default; `all` lifts it. */
                status?: string;
                form?: string;
                user?: string;
                parent?: string;
                locale?: string;
                created_before?: string;
                created_after?: string;
                updated_before?: string;
                updated_after?: string;
                bbox?: string;
                center_point?: string;
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
                        orderby: string;
                        curr: string;
                        next: string;
                        prev: string;
                        total_count: number;
                    };
                };
            };
            /** @description Malformed JSON or an unknown format */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description No access token, or an invalid or expired one */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Post"];
                };
            };
            /** @description Done; the caller may not read the result */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed JSON or an unknown format */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description No access token, or an invalid or expired one */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
}
