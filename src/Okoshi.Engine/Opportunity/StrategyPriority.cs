using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>戦略の優先 A co-creation project that the region's strategy asks for, as far as this stage needs it.</summary>
/// <param name="Id">Key of the project, for example <c>2-2-2</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="ReprintOf">Key of the project that this one repeats (再掲); empty for an original.</param>
/// <param name="Source">Where the strategy says so.</param>
public sealed record StrategyPriority(string Id, string Title, string ReprintOf, SourceRef Source);
