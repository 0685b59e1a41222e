namespace Okoshi.Engine.Region;

/// <summary>産業ごとの要因 One industry's part of a shift–share analysis, in the unit of the input.</summary>
/// <param name="Industry">Name or code.</param>
/// <param name="National">全国成長要因.</param>
/// <param name="IndustryMix">産業構造要因.</param>
/// <param name="Regional">地域特殊要因.</param>
public sealed record ShiftShareIndustry(string Industry, decimal National, decimal IndustryMix, decimal Regional);
