# R as an oracle: draws inputs, runs the product's commands on them, and computes the same in base R.
# Ends with an error when a result differs by more than a rounding. Needs Rscript and a built product:
#   dotnet build src/Okoshi.Cli && Rscript --vanilla bench/region_oracle.R
set.seed(20261125)
folder <- tempfile("okoshi-oracle-"); dir.create(folder)
okoshi <- "artifacts/bin/Okoshi.Cli/debug/okoshi.dll"
path <- function(name) file.path(folder, name)
run <- function(...) {
  text <- system2("dotnet", c(okoshi, "region", ..., "--format", "csv"), stdout = TRUE)
  read.csv(text = sub("^\ufeff", "", text), check.names = FALSE, comment.char = "", stringsAsFactors = FALSE)
}
table <- function(data, name) write.csv(data, path(name), row.names = FALSE, quote = FALSE, fileEncoding = "UTF-8")
json <- function(x) if (is.matrix(x)) paste0("[", paste(apply(x, 1, json), collapse = ","), "]") else paste0("[", paste(sprintf("%.17g", x), collapse = ","), "]")
fields <- function(name, ...) {
  text <- paste(system2("dotnet", c(okoshi, "region", ..., "--format", "json"), stdout = TRUE), collapse = "")
  as.numeric(sub(".*: *", "", regmatches(text, gregexpr(paste0('"', name, '": *-?[0-9][-+.0-9eE]*'), text))[[1]]))
}
names_json <- function(x) paste0("[", paste0('"', x, '"', collapse = ","), "]")
compare <- function(method, ours, theirs, tolerance = 1e-10) {
  difference <- max(abs(as.numeric(ours) - theirs) / pmax(1, abs(theirs)))
  cat(sprintf("%-44s %4d values   largest difference %.1e\n", method, length(theirs), difference))
  if (length(ours) != length(theirs) || !isTRUE(difference <= tolerance)) stop(method, " differs")
}

# Location quotient and specialisation: 6 regions, 5 industries, the nation is their sum and more.
regions <- paste0("R", 1:6); industries <- paste0("I", 1:5)
x <- matrix(sample(50:5000, 30), 6, dimnames = list(regions, industries))
nation <- colSums(x) + sample(100:900, 5)
long <- function(m) data.frame(region = rep(rownames(m), ncol(m)), industry = rep(colnames(m), each = nrow(m)), value = as.vector(m))
table(rbind(long(x), data.frame(region = "N", industry = industries, value = nation)), "lq.csv")
quotient <- t(t(x / rowSums(x)) / (nation / sum(nation)))
out <- run("lq", path("lq.csv"), "--nation", "N")
compare("特化係数 location quotient", out[[4]][order(match(out[[2]], industries), match(out[[1]], regions))], as.vector(quotient))
out <- run("specialisation", path("lq.csv"), "--nation", "N")
gini <- function(v) sum(abs(outer(v, v, "-"))) / (2 * length(v)^2 * mean(v))
compare("ハーフィンダール指数 Herfindahl", out[[2]], unname(rowSums((x / rowSums(x))^2)))
compare("特化のジニ係数 Gini", out[[3]], unname(apply(quotient, 1, gini)))

# Shift-share.
y <- round(x * runif(30, .7, 1.4)); later <- round(nation * runif(5, .8, 1.3))
table(data.frame(region = c(rep(regions, 5), rep("N", 5)), industry = c(rep(industries, each = 6), industries), start = c(as.vector(x), nation), end = c(as.vector(y), later)), "ss.csv")
growth <- sum(later) / sum(nation) - 1; own <- later / nation - 1
out <- run("shift-share", path("ss.csv"), "--nation", "N")
compare("シフト・シェア shift-share", unlist(out[, 2:5]), unname(c(rowSums(x) * growth, rowSums(t(t(x) * (own - growth))), rowSums(y - t(t(x) * (1 + own))), rowSums(y) - rowSums(x))))

# Input-output: Leontief inverse, output, both dispersions, and FLQ.
n <- 6; sectors <- paste0("S", 1:n)
a <- matrix(runif(n * n, 0, .14), n); demand <- runif(n, 10, 900)
cat(sprintf('{"sectors":%s,"coefficients":%s,"finalDemand":%s}', names_json(sectors), json(a), json(demand)), file = path("io.json"))
inverse <- solve(diag(n) - a)
out <- run("io", path("io.json"))
numbers <- out[sapply(out, is.numeric)]
found <- function(wanted) any(sapply(numbers, function(column) length(column) == length(wanted) && max(abs(column - wanted)) < 1e-9 * max(1, abs(wanted))))
for (check in list(list("産出 output", as.vector(inverse %*% demand)), list("産出乗数 output multipliers", colSums(inverse)), list("影響力係数 power of dispersion", colSums(inverse) / mean(colSums(inverse))), list("感応度係数 sensitivity of dispersion", rowSums(inverse) / mean(rowSums(inverse))))) {
  if (!found(check[[2]])) stop(check[[1]], " is not among the columns: ", paste(names(out), collapse = ", "))
  cat(sprintf("%-44s %4d values   found\n", check[[1]], length(check[[2]])))
}
national <- sample(1000:9000, n); regional <- round(national * runif(n, .01, .3)); delta <- .3
cat(sprintf('{"sectors":%s,"coefficients":%s,"regional":%s,"national":%s,"delta":%s}', names_json(sectors), json(a), json(regional), json(national), delta), file = path("flq.json"))
slq <- (regional / sum(regional)) / (national / sum(national)); lambda <- log2(1 + sum(regional) / sum(national))^delta
ratio <- outer(slq, slq, "/"); diag(ratio) <- slq
flq <- pmin(ratio * lambda, 1) * a
text <- paste(system2("dotnet", c(okoshi, "region", "flq", path("flq.json"), "--format", "json"), stdout = TRUE), collapse = "")
block <- function(name) as.numeric(regmatches(b <- sub(paste0('.*"', name, '": *(\\[[^a-zA-Z]*\\]).*'), "\\1", text), gregexpr("-?[0-9.]+([eE][-+]?[0-9]+)?", b))[[1]])
compare("FLQ 地域投入係数 regional coefficients", block("regionalCoefficients"), as.vector(t(flq)))

# Relatedness and density, both conventions.
m <- matrix(sample(0:1, 14 * 7, TRUE, c(.5, .5)), 14, dimnames = list(paste0("R", 1:14), paste0("I", 1:7))); m[cbind(1:7, 1:7)] <- 1; m[, 1] <- pmax(m[, 1], rowSums(m) == 0)
table(long(m), "rel.csv")
together <- crossprod(m); phi <- together / outer(diag(together), diag(together), pmax)
for (convention in c("with-diagonal", "without-diagonal")) {
  p <- if (convention == "with-diagonal") phi else phi - diag(diag(phi))
  out <- run("relatedness", path("rel.csv"), "--binary", "--density", convention)
  out <- out[out[[2]] %in% colnames(m), ]
  compare(paste("関連度密度 density", convention), out[[4]][order(match(out[[2]], colnames(m)), match(out[[1]], rownames(m)))], as.vector(m %*% t(t(p) / colSums(p))))
}

# Complexity: the second eigenvector of the unsymmetric matrix, with mean 0, deviation 1 (divided by n) and the sign of diversity.
standard <- function(v) (v - mean(v)) / sqrt(mean((v - mean(v))^2))
stopifnot(rowSums(m) > 0, colSums(m) > 0)
eci <- standard(Re(eigen((m / rowSums(m)) %*% (t(m) / colSums(m)))$vectors[, 2]))
eci <- eci * sign(cor(eci, rowSums(m)))
compare("経済複雑性 ECI", fields("eci", "relatedness", path("rel.csv"), "--binary"), eci, 1e-9)
compare("産業の複雑性 PCI", fields("pci", "relatedness", path("rel.csv"), "--binary"), standard(as.vector(t(m) %*% eci) / colSums(m)), 1e-9)

# Circulation and leaks of its accounts.
money <- sample(4000:12000, 2); before <- sample(500:9000, 5); after <- sample(500:9000, 5)
cat(sprintf('{"unit":"億円","toDistribution":%d,"toExpenditure":%d,"accounts":[%s]}', money[1], money[2], paste0(sprintf('{"account":"A%d","before":%d,"after":%d}', 1:5, before, after), collapse = ",")), file = path("ci.json"))
compare("地域経済循環率・流出入 circulation", fields("ratePercent", "circulation", path("ci.json")), 100 * c(money[1] / money[2], after / before - 1))

# Job mismatch, trade balance.
seekers <- sample(20:900, 8); vacancies <- sample(20:900, 8)
table(data.frame(occupation = paste0("O", 1:8), seekers, vacancies), "mm.csv")
out <- run("mismatch", path("mm.csv"))
compare("職種の割合の差 job mismatch", abs(out[[ncol(out)]][1:8]), abs(seekers / sum(seekers) - vacancies / sum(vacancies)))
output <- sample(500:900, 5); exports <- sample(10:400, 5); imports <- sample(10:400, 5)
table(data.frame(industry = industries, output, exports, imports), "tb.csv")
out <- run("trade-balance", path("tb.csv"))
compare("収支・自給率・移輸出率 trade balance", unlist(out[1:5, 2:4]), c(exports - imports, (output - exports) / (output - exports + imports), exports / output))

# Cohort components: one sex as a Leslie matrix (Preston, Heuveline and Guillot 2001, chapter 6).
g <- 6; people <- sample(1000:5000, g); survival <- c(runif(g - 1, .9, .999), .4); rates <- runif(3, .02, .1)
cat(sprintf('{"ageGroups":["0-4","5-9","10-14","15-19","20-24","25+"],"females":%s,"survival":%s,"fertility":{"fromAge":10,"rates":%s},"sexRatioAtBirth":1.05,"steps":3}', json(people), json(survival), json(rates)), file = path("pr.json"))
leslie <- matrix(0, g, g); for (i in 1:(g - 1)) leslie[i + 1, i] <- survival[i]; leslie[g, g] <- survival[g]
step <- function(now) { after <- as.vector(leslie %*% now); after[1] <- 5 * sum(rates * (now[3:5] + after[3:5]) / 2) / 2.05; after }
out <- run("project", path("pr.json")); now <- people
for (s in 1:3) { now <- step(now); compare(sprintf("コーホート要因法 step %d", s), unlist(out[s, 3:8]), now, 1e-9) }

# Cohort change: ratios of two censuses, children by the ratio to women of 15-49, and the band of the pairs kept for all steps.
ages <- c(sprintf("%d～%d歳", 5 * 0:17, 5 * 0:17 + 4), "90歳以上"); years <- seq(2000, 2020, 5); last <- length(ages)
draw <- function() sapply(years, function(y) sample(300:3000, last))
women <- draw(); men <- draw()
census <- rbind(women + men, women, men); sexes <- rep(c("T", "F", "M"), each = last)
table(setNames(data.frame("02201", "青森市", sexes, rep(ages, 3), census), c("code", "name", "sex", "age", years)), "cc.csv")
ratios <- function(x, k) { r <- x[-1, k + 1] / x[-last, k]; open <- x[last, k + 1] / sum(x[c(last - 1, last), k]); c(r[-(last - 1)], open, open) }
older <- function(now, r) { moved <- now * r; c(0, moved[1:(last - 2)], sum(moved[c(last - 1, last)])) }
walk <- function(k, steps) {
  w <- women[, length(years)]; n <- men[, length(years)]; children <- women[1, k + 1] + men[1, k + 1]; result <- NULL
  for (s in seq_len(steps)) {
    w <- older(w, ratios(women, k)); n <- older(n, ratios(men, k))
    born <- children / sum(women[4:10, k + 1]) * sum(w[4:10]); share <- women[1, k + 1] / children
    w[1] <- born * share; n[1] <- born * (1 - share); both <- w + n
    result <- rbind(result, c(sum(both), sum(both[1:3]), sum(both[4:13]), sum(both[14:last])))
  }
  result
}
pairs <- seq_len(length(years) - 1); walks <- lapply(pairs, walk, 4); own <- walks[[length(pairs)]]; all <- sapply(walks, function(v) v[, 1])
compare("コーホート変化率（女） ratios of women", fields("women", "cohort-change", path("cc.csv"), "--region", "02201", "--steps", "4"), ratios(women, length(pairs)))
compare("コーホート変化率（男） ratios of men", fields("men", "cohort-change", path("cc.csv"), "--region", "02201", "--steps", "4"), ratios(men, length(pairs)))
out <- run("cohort-change", path("cc.csv"), "--region", "02201", "--steps", "4"); out <- out[sapply(out, is.numeric)][-1]
compare("子ども女性比と推計、その幅 projection, band", unlist(out), as.vector(cbind(own[, 1], apply(all, 1, min), apply(all, 1, max), own[, -1])))
unlink(folder, recursive = TRUE)
cat("R and the product agree.\n")
