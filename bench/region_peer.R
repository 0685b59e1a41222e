# The R side of bench/region.sh (base R): the same inputs, times, and a comparison of the results.
folder <- commandArgs(trailingOnly = TRUE)[1]
read <- function(name, columns) {
  size <- file.info(file.path(folder, name))$size / 8
  matrix(readBin(file.path(folder, name), "double", size, endian = "little"), ncol = columns, byrow = TRUE)
}
timed <- function(name, action) {
  result <- action()
  times <- sapply(1:3, function(i) system.time(action())[["elapsed"]] * 1000)
  cat(sprintf("%-58s median %9.1f ms\n", paste("R", name), median(times)))
  result
}
x <- read("relatedness-input", 1000)
result <- timed("LQ + relatedness + density 1,741 x 1,000", function() {
  lq <- t(t(x / rowSums(x)) / (colSums(x) / sum(x)))
  m <- (x > 0 & x * sum(x) >= outer(rowSums(x), colSums(x))) * 1
  together <- crossprod(m)
  k <- diag(together)
  phi <- together / pmax(outer(k, k, pmax), 1)
  list(lq = lq, density = t(t(m %*% phi) / colSums(phi)))
})
difference <- max(abs(result$density - read("relatedness-density", 1000)))
cat(sprintf("  density: largest difference %.2e\n", difference))
stopifnot(difference < 1e-12)
a <- read("leontief-input", 107)
inverse <- timed("one Leontief inverse, 107 sectors", function() solve(a))
stopifnot(max(abs(inverse - read("leontief-result", 107))) < 1e-10)
