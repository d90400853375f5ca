// Package exchange carries records in and out of files: XLSX and CSV as officials
// fill them in, with title rows, merged heads, section and total rows.
//
// It knows columns, not rules. A file is opened (Open), its columns are recognised
// (Book.Recognise) or corrected by the user (Book.Apply), and its rows are read into
// typed values (ReadUnits, ReadStaff, ReadCatalogue, ReadWork). Whatever can be judged
// from the file alone is judged here and reported as a Problem with row and column in
// Vietnamese and English; whatever needs the database is left to the caller. A missing
// value stays missing: it is never read as zero.
package exchange
