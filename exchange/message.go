package exchange

import "fmt"

// message is one sentence in both languages.
type message struct{ vi, en string }

// say formats both sentences with the same arguments.
func say(vi, en string, args ...any) message {
	return message{fmt.Sprintf(vi, args...), fmt.Sprintf(en, args...)}
}

// fault is what is wrong with one value, before its place in the sheet is known.
type fault struct {
	code Code
	message
}

func wrong(code Code, vi, en string, args ...any) *fault {
	return &fault{code, say(vi, en, args...)}
}
