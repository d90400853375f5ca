package graph

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/congtam/congtam/workflow"
)

const (
	jsonType     = "application/json"
	responseType = "application/graphql-response+json"
	maxBody      = 1 << 20
)

// overHTTP is GraphQL over HTTP as its specification says: a request that cannot be executed
// answers without data, with 400 for clients that accept the response type of GraphQL
// and 200 for those that only accept JSON. It never repeats the request's body.
type overHTTP struct{}

func (overHTTP) Supports(r *http.Request) bool {
	return r.Method == http.MethodPost && r.Header.Get("Upgrade") == ""
}

func (overHTTP) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	accepted := answerType(r.Header.Values("Accept"))
	if accepted == "" {
		plain(w, http.StatusNotAcceptable, "only JSON is served")
		return
	}
	w.Header().Set("Content-Type", accepted+"; charset=utf-8")
	params, status, reason := readRequest(w, r)
	if reason != "" {
		answer(w, r, exec, status, gqlerror.List{gqlerror.Errorf("%s", reason)})
		return
	}
	op, errs := exec.CreateOperationContext(r.Context(), params)
	if errs != nil {
		answer(w, r.WithContext(graphql.WithOperationContext(r.Context(), op)), exec, requestErrorStatus(accepted), errs)
		return
	}
	responses, ctx := exec.DispatchOperation(r.Context(), op)
	send(w, responses(ctx))
}

// send writes a response. Data that stands alone is JSON already: checking it once more
// would take longer than making it did.
func send(w io.Writer, response *graphql.Response) {
	if len(response.Data) == 0 || len(response.Errors)+len(response.Extensions) > 0 {
		_ = json.NewEncoder(w).Encode(response)
		return
	}
	_, _ = io.WriteString(w, `{"data":`)
	_, _ = w.Write(response.Data)
	_, _ = io.WriteString(w, "}\n")
}

// answerType chooses how to answer; "" when the client accepts neither.
func answerType(accept []string) string {
	wanted := strings.Join(accept, ",")
	if wanted == "" {
		return jsonType
	}
	for _, part := range strings.Split(wanted, ",") {
		media, _, err := mime.ParseMediaType(part)
		switch {
		case err != nil:
		case media == responseType, media == jsonType:
			return media
		case media == "*/*", media == "application/*":
			return jsonType
		}
	}
	return ""
}

func requestErrorStatus(accepted string) int {
	if accepted == responseType {
		return http.StatusBadRequest
	}
	return http.StatusOK
}

// events are subscriptions as server-sent events. What comes in is read under the same
// rules as everything else, before the events begin.
type events struct{ transport.SSE }

func (e events) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	if _, status, reason := readRequest(w, r); reason != "" {
		w.Header().Set("Content-Type", jsonType+"; charset=utf-8")
		answer(w, r, exec, status, gqlerror.List{gqlerror.Errorf("%s", reason)})
		return
	}
	e.SSE.Do(w, r, exec)
}

// readRequest reads the body of a request, and leaves it to be read again; reason says what
// is wrong with it.
func readRequest(w http.ResponseWriter, r *http.Request) (_ *graphql.RawParams, status int, reason string) {
	media, options, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || media != jsonType || (options["charset"] != "" && !strings.EqualFold(options["charset"], "utf-8")) {
		return nil, http.StatusUnsupportedMediaType, "the body must be application/json in UTF-8"
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	var large *http.MaxBytesError
	if errors.As(err, &large) {
		return nil, http.StatusRequestEntityTooLarge, "the body is larger than 1 MiB"
	}
	var request struct {
		Query         *string         `json:"query"`
		OperationName *string         `json:"operationName"`
		Variables     json.RawMessage `json:"variables"`
		Extensions    json.RawMessage `json:"extensions"`
	}
	if err != nil || json.Unmarshal(body, &request) != nil {
		return nil, http.StatusBadRequest, "the body is not a GraphQL request"
	}
	r.Body = io.NopCloser(bytes.NewReader(body))
	params := &graphql.RawParams{Headers: r.Header}
	if request.Query == nil || *request.Query == "" {
		return nil, http.StatusBadRequest, "query is missing"
	}
	params.Query = *request.Query
	if request.OperationName != nil {
		params.OperationName = *request.OperationName
	}
	if !object(request.Variables, &params.Variables) || !object(request.Extensions, &params.Extensions) {
		return nil, http.StatusBadRequest, "variables and extensions must be objects"
	}
	return params, http.StatusOK, ""
}

// object reads an object that may be missing, keeping numbers as they were written.
func object(raw json.RawMessage, into *map[string]any) bool {
	if len(raw) == 0 || string(raw) == "null" {
		return true
	}
	d := json.NewDecoder(strings.NewReader(string(raw)))
	d.UseNumber()
	return d.Decode(into) == nil
}

// answer writes request errors without a data entry.
func answer(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor, status int, errs gqlerror.List) {
	response := exec.DispatchError(r.Context(), errs)
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(map[string]any{"errors": response.Errors})
}

func plain(w http.ResponseWriter, status int, text string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.WriteHeader(status)
	_, _ = io.WriteString(w, text+" ("+string(workflow.Invalid)+")\n")
}
