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
         * @description Needs a valid credential, and no scope. By default it goes to the live control centre, from the reporter that the API key is bound to. `mode: training` files it in the training centre, for drills and for trying the API: nobody is alerted. `reporter` names somebody else: the one in distress, or a first responder. A report raises no alarm by itself; a dispatcher decides. The same `meta.idempotency_key` again within 24 hours files nothing and gets the first answer. `links.public` opens the page of this report for the citizen: give it to nobody else.
         */
        post: operations["createReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{report_id}/chat/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add information to the report chat log
         * @description Needs a valid credential, and no scope. The report may be of either control centre. All messages are written or none, in the order given; a labelled one is shown as `label: text`. A closed report still takes them: they show as unread. The same `meta.idempotency_key` again within 24 hours writes nothing and gets the first answer.
         */
        post: operations["addChatMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{report_id}/images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload images to an existing report
         * @description Needs a valid credential, and no scope. The report may be of either control centre, and may be closed. 1 to 10 files of JPEG, PNG, GIF, WebP or HEIC, each of at most 15 MB; what a file is is judged by its bytes. All are kept or none. `data` is JSON, with or without a root `data` of its own: `{"data": {"chat": {"messages": […]}}}` or `{"chat": {"messages": […]}}`. People are shown a copy without the metadata of the camera (place, time, device); the control centre keeps the original. The same `meta.idempotency_key` again within 24 hours, with the same files, writes nothing and gets the first answer.
         */
        post: operations["addImages"];
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
         * @description Needs a valid credential, and no scope. A report is filed under a category, or one of its children. Both control centres of a team have the same.
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
        ChatMessagesList: components["schemas"]["ChatMessage"][];
        ChatMessage: {
            /** @example Two people are on the balcony */
            text: string;
            /**
             * @description There is one type.
             * @example text
             * @enum {string|null}
             */
            type?: "text" | null;
            /**
             * @description Stands before the text in the chat: `label: text`.
             * @example Neighbour
             */
            label?: string | null;
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
    responses: {
        /** @description INPUT_SCHEMA_VIOLATION, MISSING_INPUT_DATA or, with images, NO_FILES_UPLOADED; one entry for each thing that is wrong */
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
                 *           "code": "MISSING_INPUT_DATA",
                 *           "message": "data.location: Invalid input: expected object, received undefined"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description UNAUTHORIZED: no valid key. MISSING_REPORTER: the reporter that the key is bound to is gone */
        Refused401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "code": "UNAUTHORIZED",
                 *           "message": "No valid API key provided"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description A request with this idempotency key is still running */
        Refused409: {
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
        Refused413: {
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
                 *           "code": "INPUT_SCHEMA_VIOLATION",
                 *           "message": "Too many requests; Retry-After says when to come again"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description UNEXPECTED_ERROR: something is wrong on our side */
        Refused500: {
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
                 *           "message": "Something went wrong on our side"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description REPORT_NOT_FOUND: the team has no such report */
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
                 *           "code": "REPORT_NOT_FOUND",
                 *           "message": "The requested resource does not exist"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description UNEXPECTED_ERROR: the database or the media storage does not answer at the moment; the same request may work shortly */
        Refused503: {
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
                 *           "message": "The database does not answer at the moment; try again shortly"
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
                        idempotency_key?: string | null;
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
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            500: components["responses"]["Refused500"];
        };
    };
    addChatMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a report of the team, in either control centre */
                report_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "data": [
                 *         {
                 *           "text": "Two people are on the balcony",
                 *           "type": "text",
                 *           "label": "Neighbour"
                 *         },
                 *         {
                 *           "text": "The smoke is getting thicker",
                 *           "type": "text"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    data: components["schemas"]["ChatMessagesList"];
                    meta?: {
                        /** @description Extension. Kept for 24 hours. */
                        idempotency_key?: string | null;
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
                    "application/json": {
                        data: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            500: components["responses"]["Refused500"];
        };
    };
    addImages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a report of the team, in either control centre */
                report_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "files": [
                 *         "(the bytes of smoke.jpg)"
                 *       ],
                 *       "data": {
                 *         "data": {
                 *           "chat": {
                 *             "messages": [
                 *               {
                 *                 "text": "Seen from the quay",
                 *                 "type": "text",
                 *                 "label": "Photo"
                 *               }
                 *             ]
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "multipart/form-data": {
                    /** @description At most 10, each of at most 15 MB. */
                    files: string[];
                    data?: {
                        data?: {
                            /** @description Written after the images. */
                            chat?: {
                                messages: components["schemas"]["ChatMessagesList"];
                            } | null;
                        } | null;
                        meta?: {
                            /** @description Extension. Kept for 24 hours. */
                            idempotency_key?: string | null;
                        } | null;
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
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503"];
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
            401: components["responses"]["Refused401"];
            429: components["responses"]["Refused429"];
            500: components["responses"]["Refused500"];
        };
    };
}
