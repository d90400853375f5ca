package main

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"runtime/debug"
	"sync"
	"time"

	"github.com/congtam/congtam/access"
)

const (
	grace        = 10 * time.Second
	readTimeout  = 15 * time.Second
	writeTimeout = 30 * time.Second
	idleTimeout  = 60 * time.Second
	headerLimit  = 32 << 10
)

// serve runs the server until the context ends, then lets requests and work in progress
// finish.
func serve(ctx context.Context, c config) error {
	a, err := open(ctx, c)
	if err != nil {
		return err
	}
	defer a.close()
	listener, err := net.Listen("tcp", c.addr)
	if err != nil {
		return err
	}
	system := access.As(ctx, access.System("server"))
	if err := a.workflow.ResumeImports(system); err != nil {
		return err
	}
	if needed, err := a.workflow.SetupNeeded(ctx); err != nil {
		return err
	} else if needed {
		slog.Info("no account yet: create the first administrator on the first page", "code", a.workflow.SetupCode())
	}
	return a.run(ctx, listener)
}

func (a *app) run(ctx context.Context, listener net.Listener) error {
	server := &http.Server{
		Handler: a.handler(), ReadHeaderTimeout: 5 * time.Second, ReadTimeout: readTimeout,
		WriteTimeout: writeTimeout, IdleTimeout: idleTimeout, MaxHeaderBytes: headerLimit,
		BaseContext: func(net.Listener) context.Context { return context.WithoutCancel(ctx) },
	}
	var work sync.WaitGroup
	working, stopWork := context.WithCancel(context.WithoutCancel(ctx))
	defer stopWork()
	work.Go(func() { a.workflow.Work(working) })
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	slog.Info("congtam is serving", "address", "http://"+listener.Addr().String())
	work.Go(debug.FreeOSMemory) // reading and proving the rules needed more than serving does
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	slog.Info("stopping")
	ending, cancel := context.WithTimeout(context.WithoutCancel(ctx), grace)
	defer cancel()
	err := server.Shutdown(ending)
	stopWork() // a run stops between two chunks and goes on at the next start
	work.Wait()
	a.workflow.Wait()
	if errors.Is(err, context.DeadlineExceeded) {
		err = server.Close()
	}
	return err
}
