// Package frontend carries the built web application inside the program.
package frontend

import (
	"embed"
	"io/fs"
)

//go:embed all:dist
var dist embed.FS

// Assets returns the files of the web application and whether they are a real
// build; without one only placeholder.html is there, so that the program
// compiles and its tests run where Node is not installed.
func Assets() (fs.FS, bool) {
	assets, err := fs.Sub(dist, "dist")
	if err != nil {
		panic(err) // The directory is embedded at compile time.
	}
	_, err = fs.Stat(assets, "index.html")
	return assets, err == nil
}
