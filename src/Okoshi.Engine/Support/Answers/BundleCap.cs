using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>合計の上限 A limit on the sum of the amounts that one applicant receives from several programmes.</summary>
/// <param name="Programmes">Keys of the programmes; a programme stands under one limit at most.</param>
/// <param name="Limit">Most that they pay together.</param>
/// <param name="Citation">The text that states it.</param>
public sealed record BundleCap(IReadOnlyList<string> Programmes, Yen Limit, Citation Citation);
