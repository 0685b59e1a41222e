namespace Okoshi.Engine.Region;

/// <summary>期首と期末の値 One industry at the start and at the end of a period.</summary>
/// <param name="Industry">Name or code.</param>
/// <param name="Start">Value at the start (persons, establishments, yen …), not negative.</param>
/// <param name="End">The same at the end.</param>
public sealed record IndustrySpan(string Industry, decimal Start, decimal End);
