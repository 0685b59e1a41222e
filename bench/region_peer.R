# The R side of bench/region.sh (base R): the same inputs, times, and a comparison of the results.
folder <- commandArgs(trailingOnly = TRUE)[1]
read <- function(name, columns) {
  size <- file.info(file.path(folder, name))$size / 8
  matrix(readBin(file.path(folder, name), "double", size, endian = "little"), ncol = columns, byrow = TRUE)
}
cat("R", as.character(getRversion()), "with BLAS", basename(dirname(extSoftVersion()[["BLAS"]])), "\n")
# The clock has milliseconds only: what is short is repeated within one measurement.
timed <- function(name, action, repeats = 1, runs = 5) {
  result <- action()
  times <- sapply(seq_len(runs), function(i) system.time(for (k in seq_len(repeats)) action())[["elapsed"]] * 1000 / repeats)
  cat(sprintf("%-58s median %9.3f ms   fastest %9.3f ms\n", paste("R", name), median(times), min(times)))
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
# All areas at once: a column is the women, then the men of one area.
cohorts <- function(name, groups, years, steps, tolerance, runs) {
  block <- function(part) matrix(readBin(file.path(folder, paste0(name, "-", part)), "double", 1e8, endian = "little"), nrow = 2 * groups)
  start <- block("start"); growth <- block("growth"); migrants <- block("migrants")
  fertility <- readBin(file.path(folder, paste0(name, "-fertility")), "double", 1e3, endian = "little")
  mothers <- numeric(groups); mothers[15 / years + seq_along(fertility)] <- fertility * years / 2
  women <- 1:groups; men <- groups + women; open <- c(groups, 2 * groups); girls <- 1 / 2.05
  aged <- c(women[-1], men[-1])
  result <- timed(sprintf("cohorts %s 1,741 x 2 x %d x %d", name, groups, steps), function() {
    now <- start
    lapply(seq_len(steps), function(step) {
      moved <- now * growth
      after <- migrants
      after[aged, ] <- after[aged, ] + moved[aged - 1, ]
      after[open, ] <- after[open, ] + moved[open, ]
      births <- as.vector(mothers %*% (now[women, ] + after[women, ]))
      after[1, ] <- after[1, ] + births * girls * .99
      after[groups + 1, ] <- after[groups + 1, ] + births * (1 - girls) * .98
      now <<- after
      after
    })
  }, runs = runs)
  ours <- array(readBin(file.path(folder, paste0(name, "-result")), "double", 1e8, endian = "little"), c(2 * groups, steps, ncol(start)))
  difference <- max(sapply(seq_len(steps), function(s) max(abs(ours[, s, ] - result[[s]]) / pmax(1, abs(result[[s]])))))
  cat(sprintf("  cohorts %s: largest relative difference %.2e\n", name, difference))
  stopifnot(difference < tolerance)
}
cohorts("five-year", 21, 5, 6, 1e-11, runs = 7)
cohorts("single-year", 101, 1, 50, 1e-4, runs = 3)
a <- read("leontief-input", 107)
inverse <- timed("one Leontief inverse, 107 sectors", function() solve(a), repeats = 50)
stopifnot(max(abs(inverse - read("leontief-result", 107))) < 1e-10)
