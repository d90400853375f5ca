package main

import (
	"compress/gzip"
	"net/http"
	"strings"
	"sync"
)

var writers = sync.Pool{New: func() any { w, _ := gzip.NewWriterLevel(nil, gzip.BestSpeed); return w }}

// compressed sends answers with gzip to clients that take it.
func compressed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") {
			next.ServeHTTP(w, r)
			return
		}
		z := writers.Get().(*gzip.Writer)
		defer writers.Put(z)
		z.Reset(w)
		w.Header().Set("Content-Encoding", "gzip")
		w.Header().Add("Vary", "Accept-Encoding")
		next.ServeHTTP(&zipped{ResponseWriter: w, zip: z}, r)
		_ = z.Close()
	})
}

type zipped struct {
	http.ResponseWriter
	zip *gzip.Writer
}

func (z *zipped) Write(b []byte) (int, error) { return z.zip.Write(b) }
