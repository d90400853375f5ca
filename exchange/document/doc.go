// Package document writes the papers of the procedure: Forms 01 and 02 of Annex II of
// Decree 335/2025, minutes, notices, receipts, decisions and the annex that explains
// points. Values go in, the bytes of a PDF or of a DOCX come out. It knows layout (Decree
// 30/2020/NĐ-CP, Annex I) and no rules: what is missing stays a dotted line to fill in by
// hand, never a zero.
package document
