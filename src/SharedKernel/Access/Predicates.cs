using System.Linq.Expressions;
using Condition = System.Linq.Expressions.Expression<System.Func<
    ECins.SharedKernel.Access.Viewer, ECins.SharedKernel.Access.Holding, ECins.SharedKernel.Access.Level, bool>>;

namespace ECins.SharedKernel.Access;

/// <summary>Puts conditions together into one expression that a database can be asked.</summary>
internal static class Predicates
{
    public static Condition And(this Condition left, Condition right) => left.With(right, Expression.AndAlso);

    public static Condition Or(this Condition left, Condition right) => left.With(right, Expression.OrElse);

    /// <summary>The condition at one level, whichever is asked for.</summary>
    public static Condition At(this Condition condition, Level level) => Expression.Lambda<Func<Viewer, Holding, Level, bool>>(
        condition.Body.Replacing(condition.Parameters[2], Expression.Constant(level)), condition.Parameters);

    /// <summary>The condition of those shares alone that count today.</summary>
    public static Expression<Func<Viewer, Holding, Level, Share, bool>> OfLive(this Expression<Func<Viewer, Holding, Level, Share, bool>> condition)
    {
        var (viewer, share) = (condition.Parameters[0], condition.Parameters[3]);
        var counts = LiveShares.Rule.Body.Replacing(LiveShares.Rule.Parameters[0], share)
            .Replacing(LiveShares.Rule.Parameters[1], Expression.Property(viewer, nameof(Viewer.Today)));
        return Expression.Lambda<Func<Viewer, Holding, Level, Share, bool>>(Expression.AndAlso(counts, condition.Body), condition.Parameters);
    }

    /// <summary>Whether any of the items meets the condition.</summary>
    public static Condition AnyOf<T>(
        this Expression<Func<Viewer, Holding, Level, T, bool>> condition, Expression<Func<Holding, List<T>>> items)
    {
        var (viewer, holding, level) = (condition.Parameters[0], condition.Parameters[1], condition.Parameters[2]);
        var any = Expression.Call(
            typeof(Enumerable), nameof(Enumerable.Any), [typeof(T)],
            items.Body.Replacing(items.Parameters[0], holding),
            Expression.Lambda<Func<T, bool>>(condition.Body, condition.Parameters[3]));
        return Expression.Lambda<Func<Viewer, Holding, Level, bool>>(any, viewer, holding, level);
    }

    /// <summary>The condition for one viewer at one level, both of which become the query's parameters.</summary>
    public static Expression<Func<Holding, bool>> For(this Condition condition, Viewer viewer, Level level)
    {
        Expression<Func<Viewer>> captured = () => viewer;
        var body = condition.Body
            .Replacing(condition.Parameters[0], captured.Body)
            .Replacing(condition.Parameters[2], Expression.Constant(level));
        return Expression.Lambda<Func<Holding, bool>>(body, condition.Parameters[1]);
    }

    private static Condition With(
        this Condition left, Condition right, Func<Expression, Expression, BinaryExpression> joined)
    {
        var body = right.Parameters.Zip(left.Parameters)
            .Aggregate(right.Body, (expression, pair) => expression.Replacing(pair.First, pair.Second));
        return Expression.Lambda<Func<Viewer, Holding, Level, bool>>(joined(left.Body, body), left.Parameters);
    }

    internal static Expression Replacing(this Expression expression, ParameterExpression parameter, Expression by) =>
        new Replacer(parameter, by).Visit(expression);

    private sealed class Replacer(ParameterExpression parameter, Expression by) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? by : node;
    }
}
