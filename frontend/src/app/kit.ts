/**
 * Windows, lists to choose from and forms: what most pages use but the first sight of none needs. Fetched once the
 * browser has nothing better to do, so that the first page is light and the next ones are quick.
 */
import '@/domain/FormDialog'
import '@/ui/Combo'
import '@/ui/Dialog'
