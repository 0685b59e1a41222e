namespace Okoshi.Engine.Region;

/// <summary>循環の項目 One account of a regional circulation before and after money crossed the border.</summary>
/// <param name="Name">雇用者所得, その他所得, 民間消費額, 民間投資額, その他支出 …</param>
/// <param name="Before">地域内勤務者ベース for income, 地域住民・企業ベース for expenditure; null where not known.</param>
/// <param name="After">地域住民ベース for income, 地域内ベース for expenditure; null where not known.</param>
public sealed record CirculationAccount(string Name, decimal? Before, decimal? After);
